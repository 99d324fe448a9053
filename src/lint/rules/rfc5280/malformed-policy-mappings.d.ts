export declare const malformedPolicyMappings: import("../../define-rule.ts").Rule<"certificate", "anyPolicy" | "notAsserted">;
