export declare const whitespaceInName: import("../../define-rule.ts").Rule<"certificate", "leading" | "trailing">;
