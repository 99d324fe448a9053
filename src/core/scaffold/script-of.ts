import type { Intent, Written } from "./define-intent.ts";
import type { Shell } from "./quote/index.ts";
import { isRefusal, type Refusal } from "./refusal.ts";
import { script } from "./render/index.ts";

/** The script of an intent for these values, its first line the command that made it; or what is wrong with them. */
export function scriptOf(intent: Intent, shell: Shell, written: Written): string | Refusal {
	const plan = intent.plan(written);
	if (isRefusal(plan)) return plan;
	const values = Object.entries(written).flatMap(([name, each]) => each.map((value) => `${name}=${value}`));
	return script(plan, shell, [`${intent.id} (${intent.tool}):`, ...values].join(" "));
}
