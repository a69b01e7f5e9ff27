/** The packages that are installed beside the program: the host that compiles knows where they lie. */

/** Reads the files of packages that are installed. Throws where one is not. */
export interface Installed {
  /** The text of a file of a package, whether the package offers that file to programs or not. Throws where there is none. */
  readonly textOf: (name: string, file: string) => string;
  /** What a package gives to programs. */
  readonly load: (name: string) => unknown;
}
