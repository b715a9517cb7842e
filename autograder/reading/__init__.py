"""From any notebook or script, however mangled, to its top-level statements and the answers among them."""
