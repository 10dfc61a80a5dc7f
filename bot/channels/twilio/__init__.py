"""WhatsApp and SMS through Twilio. Facts and sources: docs/whatsapp.md."""
