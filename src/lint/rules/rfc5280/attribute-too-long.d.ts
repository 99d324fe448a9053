export declare const attributeTooLong: import("../../define-rule.ts").Rule<"certificate", "tooLong">;
