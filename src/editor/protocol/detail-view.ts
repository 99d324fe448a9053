/** What a webview needs to know of the core: the shape of what it draws. */
export type {
	Badge,
	DetailView,
	ProblemView,
	Row,
	Section,
	ValidityBar,
} from "../../core/present/detail-view.ts";
export type { Range, Severity } from "../../core/problem.ts";
