-- EclipseLink changes and deletes a row by its id alone: without a key of its own such a statement reads, and locks, the table
ALTER TABLE routing_queue ADD UNIQUE KEY routing_queue_by_id (id);
ALTER TABLE routing_agent ADD UNIQUE KEY routing_agent_by_id (id);
ALTER TABLE routing_agent_queue ADD UNIQUE KEY routing_agent_queue_by_id (id);
ALTER TABLE partition_inbox ADD UNIQUE KEY partition_inbox_by_id (id);
ALTER TABLE waiting_work ADD UNIQUE KEY waiting_work_by_id (id);
ALTER TABLE queue_pace ADD UNIQUE KEY queue_pace_by_id (id);
ALTER TABLE agent_presence ADD UNIQUE KEY agent_presence_by_id (id);
ALTER TABLE agent_socket ADD UNIQUE KEY agent_socket_by_id (agent_id);
ALTER TABLE offer_explanation ADD UNIQUE KEY offer_explanation_by_id (id);
