"""The register of employers: found, merged, listed by BPJS, and what employers hand in themselves."""
