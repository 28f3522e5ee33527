package io.keskus.acd;

import io.keskus.acd.Decision.OfferEnd;
import io.keskus.acd.Decision.OfferWithdrawn;

/** Agents come, go away and are removed; the work they leave behind finds somebody else. */
final class Attendance {
    private final Floor floor;

    Attendance(Floor floor) {
        this.floor = floor;
    }

    void endOffer(AgentSlot agent, AwayReason reason) {
        var item = agent.item;
        floor.goAway(agent, reason);
        floor.giveBack(item);
    }

    void ready(AgentSlot agent) {
        agent.thenAway = null;
        if (agent.state == AgentState.AWAY || agent.state == AgentState.WRAP_UP) {
            floor.goIdle(agent, true);
        }
    }

    static void back(AgentSlot agent) {
        if (AwayReason.CONNECTION_LOST.equals(agent.thenAway)) {
            agent.thenAway = null;
        }
    }

    void away(AgentSlot agent, AwayReason reason) {
        switch (agent.state) {
            case IDLE, WRAP_UP -> floor.goAway(agent, reason);
            case AWAY -> {
                if (!reason.equals(agent.away)) {
                    floor.goAway(agent, reason);
                }
            }
            case OFFERED -> {
                withdrawOffer(agent, OfferEnd.AGENT_AWAY);
                endOffer(agent, reason);
            }
            case TALKING -> {
                agent.thenAway = reason;
                floor.releaseKept(agent);
            }
        }
    }

    private void withdrawOffer(AgentSlot agent, OfferEnd reason) {
        floor.decisions.add(new OfferWithdrawn(floor.now, agent.offer, agent.id, reason));
    }

    void remove(AgentSlot agent) {
        var item = agent.item;
        if (agent.state == AgentState.OFFERED) {
            withdrawOffer(agent, OfferEnd.AGENT_REMOVED);
        } else if (item != null) {
            floor.works.remove(item.work.interaction());
        }
        floor.forgetDeadline(agent);
        floor.index.remove(agent);
        floor.agents.remove(agent.id);
        floor.releaseKept(agent);
        if (agent.state == AgentState.OFFERED) {
            floor.giveBack(item);
        }
    }
}
