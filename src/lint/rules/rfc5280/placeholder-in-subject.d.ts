export declare const placeholderInSubject: import("../../define-rule.ts").Rule<"certificate", "placeholder" | "markup">;
