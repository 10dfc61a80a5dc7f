"""The web application: health, metrics, pages; routes collected from the channels."""
