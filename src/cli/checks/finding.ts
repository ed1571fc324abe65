/** One thing that is wrong, and where: a file, a package, or '' for the whole project. */
export interface Finding {
  where: string;
  message: string;
}
