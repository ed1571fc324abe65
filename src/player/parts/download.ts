/** Gives the learner a text as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  // The browser has taken the file when the click returns to it.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
