type Fault = "mustBe" | "shouldBe" | "mustNotBe" | "shouldNotBe";
export declare const extensionCriticality: import("../../define-rule.ts").Rule<"certificate", Fault>;
export {};
