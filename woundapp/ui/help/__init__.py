"""Help without a network: what is read, and how one comes to it."""
