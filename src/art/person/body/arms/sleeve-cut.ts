/** How a garment's sleeves are cut. */
export interface SleeveCut {
  /** Where they end: 0 shoulder, 1 elbow, 2 wrist. */
  to: number;
  /** Against Jonas's jacket. */
  width: number;
  end: 'cuff' | 'rib' | 'hem' | 'turned';
}
