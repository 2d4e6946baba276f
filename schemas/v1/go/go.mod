module w3id.org/onward/disclosure

go 1.19
