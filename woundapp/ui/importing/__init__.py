"""Photos that come from a camera's memory or arrive in a folder."""
