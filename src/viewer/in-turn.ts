/** Tasks that are done one after the other, in the order in which they were asked for. */

/** Gives what the task gives, and throws what it throws, to whoever asked for it; those that follow begin whatever became of it. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** A line of its own: tasks of other lines do not wait for those of this one. */
export function createTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => {});
    return done;
  };
}
