export declare const ocspResponderWithoutNoCheck: import("../../define-rule.ts").Rule<"certificate", "missing">;
