"""Making a model: rendered wounds, training from nothing, export as a model pack (extra `training`)."""
