/** The installed pipeline as a command is told to have it: with what somebody has decided by hand, and with names of one's own. */
import type { Pipeline } from '../pipeline.ts';

/** The options by which commands take corrections and names of one's own. */
export interface ObeyFlags {
  /** The file of corrections. */
  readonly corrections?: string;
  /** The table of names. */
  readonly names?: string;
}

/** The files of these options. */
export const obeyedFiles = ({ corrections, names }: ObeyFlags): readonly string[] =>
  [corrections, names].filter((file) => file !== undefined);

/** The pipeline with what these files say. Throws `UserError` where one cannot be read, `PackError` where a pack cannot be used. */
export async function obedientPipeline({ corrections, names }: ObeyFlags): Promise<Pipeline> {
  const program = await import('../host/program.ts');
  const pipeline = await program.pipeline();
  return pipeline.correctedBy(
    corrections === undefined ? [] : (await import('./corrections-in.ts')).correctionsIn(corrections),
    names === undefined ? [] : (await import('./names-in.ts')).namesIn(names),
  );
}
