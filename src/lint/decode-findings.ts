import type { Problem } from "../core/index.ts";
import { problemView } from "../core/present/problem-message.ts";
import type { Finding } from "./finding.ts";
import type { RuleSetting } from "./lint.ts";

/** What the decoder found wrong, as findings whose rule is the problem's code; `off` in the settings leaves them out. */
export function decodeFindings(
	problems: readonly Problem[],
	settings: Readonly<Record<string, RuleSetting>> = {},
): readonly Finding[] {
	return problems.flatMap((problem): Finding[] => {
		const setting = settings[problem.code];
		if (setting === "off") return [];
		const { message, range } = problemView(problem);
		const { code, severity, data = {} } = problem;
		return [
			{
				ruleId: code,
				severity: setting ?? severity,
				messageId: code,
				message,
				data,
				range,
				related: [],
				citation: undefined,
			},
		];
	});
}
