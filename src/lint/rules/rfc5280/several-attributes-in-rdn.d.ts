export declare const severalAttributesInRdn: import("../../define-rule.ts").Rule<"certificate", "several">;
