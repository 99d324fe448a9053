export declare const noRevocationAddress: import("../../define-rule.ts").Rule<"certificate", "none">;
