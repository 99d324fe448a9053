export declare const duplicateAlternativeName: import("../../define-rule.ts").Rule<"certificate", "again">;
