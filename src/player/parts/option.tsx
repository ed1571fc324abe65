interface Props {
  name: string;
  label: string;
  isChosen: boolean;
  onChoose(): void;
}

/** One of several, as a real radio button: arrow keys, labels and forced colours come with it. */
export function Option({ name, label, isChosen, onChoose }: Props) {
  return (
    <label class="option">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>{label}</span>
    </label>
  );
}
