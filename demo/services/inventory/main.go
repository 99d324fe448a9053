package main

import (
	"crypto/tls"
	"crypto/x509"
	_ "embed"
	"log"
	"net/http"
)

//go:embed ca-bundle.pem
var caBundle []byte

func main() {
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(caBundle) {
		log.Fatal("failed to find any PEM data in ca-bundle.pem")
	}
	roots.AppendCertsFromPEM([]byte(partnerCA))

	client := &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12},
	}}
	response, err := client.Get("https://orders.shop.example:8443/stock")
	if err != nil {
		log.Fatal(err) // x509: certificate signed by unknown authority
	}
	defer response.Body.Close()
}
