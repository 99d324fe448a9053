module cert-inspector/bench

go 1.19
