import type { ProblemData } from "../../problem.ts";

/** One plain sentence or two about a problem. Values come from the input and are not escaped yet. */
export type Message = (data: ProblemData) => string;

/** A message for each code of a module: adding a code without one does not compile. */
export type Messages<Code extends string> = Readonly<Record<Code, Message>>;

/** A value of a problem for its message; a question mark where it is missing. */
export const value = (data: ProblemData, name: string): string | number => data[name] ?? "?";
