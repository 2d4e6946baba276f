// Judges vectors with the package: one line of JSON for each.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"os"

	"w3id.org/onward/disclosure"
	"w3id.org/onward/disclosure/tolerant"
)

type vector struct {
	Name     string  `json:"name"`
	Document *string `json:"document"`
	Base64   []byte  `json:"base64"`
}

type verdict struct {
	Valid   bool    `json:"valid"`
	Path    *string `json:"path,omitempty"`
	Message string  `json:"message,omitempty"`
	Written string  `json:"written,omitempty"`
}

type judgement struct {
	Name     string  `json:"name"`
	Strict   verdict `json:"strict"`
	Tolerant verdict `json:"tolerant"`
}

func strict(text []byte) verdict {
	document, err := disclosure.Parse(text)
	if err != nil {
		return refused(err)
	}
	return written(document)
}

func lenient(text []byte) verdict {
	document, err := tolerant.Parse(text)
	if err != nil {
		return refused(err)
	}
	return written(document)
}

func refused(err error) verdict {
	var invalid *disclosure.InvalidError
	if !errors.As(err, &invalid) {
		panic(err)
	}
	issue := invalid.Issues[0]
	return verdict{Path: &issue.Path, Message: issue.Message}
}

func written(document json.Marshaler) verdict {
	text, err := document.MarshalJSON()
	if err != nil {
		panic(err)
	}
	return verdict{Valid: true, Written: string(text)}
}

func judge(line []byte) (judgement, error) {
	var v vector
	if err := json.Unmarshal(line, &v); err != nil {
		return judgement{}, err
	}
	text := v.Base64
	if v.Document != nil {
		text = []byte(*v.Document)
	}
	return judgement{v.Name, strict(text), lenient(text)}, nil
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	for _, path := range os.Args[1:] {
		text, err := os.ReadFile(path)
		if err != nil {
			panic(err)
		}
		for _, line := range bytes.Split(bytes.TrimSpace(text), []byte("\n")) {
			judgement, err := judge(line)
			if err != nil {
				panic(err)
			}
			if err := encoder.Encode(judgement); err != nil {
				panic(err)
			}
		}
	}
}
