-- what a queue aims at, as JSON; nothing stands for the usual
ALTER TABLE routing_queue ADD COLUMN targets TEXT NULL;
