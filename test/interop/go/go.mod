module cert-inspector/interop

go 1.26.0
