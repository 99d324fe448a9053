export declare const keyUsageWithoutBits: import("../../define-rule.ts").Rule<"certificate", "none">;
