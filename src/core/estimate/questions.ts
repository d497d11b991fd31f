import { recordOf, tableOf } from "../data/table.ts";
import { type QuestionsId, questionsCells, questionsNames } from "../data/tables/questions.generated.ts";
import type { FactName } from "../model/fact.ts";

/** What a person could tell, and how to ask for it. */
export interface Question {
  readonly input: FactName;
  readonly question: string;
}

/** What would settle a factor, by the factor's id: data/questions.csv. */
export const QUESTIONS = recordOf<QuestionsId, Question>(
  tableOf(questionsNames, questionsCells, "", (row) => ({
    input: row.text(0) as FactName,
    question: row.text(1),
  })),
);
