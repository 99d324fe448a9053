// Package corpus reads what bench/corpus.mjs writes.
package corpus

import (
	"encoding/binary"
	"os"
)

// Read returns each certificate in a slice of its own.
func Read(file string) ([][]byte, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var inputs [][]byte
	for len(content) >= 4 {
		length := binary.BigEndian.Uint32(content)
		inputs = append(inputs, append([]byte(nil), content[4:4+length]...))
		content = content[4+length:]
	}
	return inputs, nil
}
