export declare const commonNameNotListed: import("../../define-rule.ts").Rule<"certificate", "notListed" | "several">;
