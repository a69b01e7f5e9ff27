/** Asks one question after the other, and keeps each answer at once. */
import type { Judgement } from '../judge/judgement.ts';
import { choicesText, type Question } from '../judge/question.ts';

/** The outside of a sitting: where questions are shown and answers go. */
export interface Desk {
  readonly say: (text: string) => void;
  readonly keep: (judgement: Judgement) => void;
  readonly takeBack: (judgement: Judgement) => void;
}

/** Asks until all is answered, somebody quits, or no answer comes any more. Gives how many answers of this run are kept. */
export async function judgeAll(
  questions: readonly Question[],
  answers: AsyncIterable<string>,
  desk: Desk,
): Promise<number> {
  const given: Judgement[] = [];
  const ask = (): boolean => {
    const question = questions[given.length];
    if (question === undefined) return false;
    desk.say(`\n${given.length + 1} of ${questions.length}  ${question.text}`);
    desk.say(choicesText(question.choices));
    return true;
  };
  if (!ask()) return 0;
  for await (const answer of answers) {
    const question = questions[given.length];
    if (answer === 'q' || question === undefined) break;
    if (!take(answer, question, given, desk))
      desk.say(`“${answer}” is none of: ${choicesText(question.choices)}`);
    else if (!ask()) break;
  }
  return given.length;
}

/** Does what an answer says; false where it says nothing. */
function take(answer: string, question: Question, given: Judgement[], desk: Desk): boolean {
  if (answer === 'u') {
    const last = given.pop();
    if (last === undefined) desk.say('There is nothing to take back in this run.');
    else desk.takeBack(last);
    return true;
  }
  const verdict = question.choices.find(({ key }) => key === answer);
  if (verdict === undefined) return false;
  const judgement = { ...question.subject, verdict: verdict.id };
  desk.keep(judgement);
  given.push(judgement);
  return true;
}
