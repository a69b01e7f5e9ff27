/** Something that only the user can put right. The message is shown as it is, and ends the program with `code`. */
export class UserError extends Error {
  readonly code: number;
  constructor(message: string, code = 1) {
    super(message);
    this.code = code;
  }
}
