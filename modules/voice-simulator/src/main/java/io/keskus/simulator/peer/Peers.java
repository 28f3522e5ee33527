package io.keskus.simulator.peer;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * Sound to and from browsers by WebRTC, over this machine's loopback. The connections live in a program of their own,
 * which starts with the first of them; when it is lost, its connections fail and the next one starts it again. Used on
 * the carrier's thread only.
 */
public final class Peers implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Peers.class.getName());
    // the library keeps a quarter of a megabyte of every connection that ever was
    private static final int MOST_SERVED = 200;

    private final Executor carrier;
    private final Map<Integer, Peer> peers = new LinkedHashMap<>();
    private MediaProcess process;
    private int last;
    private int served;

    /** @param carrier runs what it is given on the carrier's thread */
    public Peers(Executor carrier) {
        this.carrier = carrier;
    }

    /** A connection that this side offers. */
    public Peer offer(PeerUser user) {
        return begin(user, Message.Kind.OFFER, "");
    }

    /** A connection that a browser offers. @param sdp the browser's description */
    public Peer answer(String sdp, PeerUser user) {
        return begin(user, Message.Kind.ANSWER, sdp);
    }

    /** Process id of the media program, 0 when it does not run. */
    public long processId() {
        return process == null ? 0 : process.id();
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }

    void send(Message message) {
        if (process != null) {
            process.send(message);
        }
    }

    void forget(Peer peer) {
        if (peers.remove(peer.id()) != null) {
            send(Message.of(Message.Kind.CLOSE, peer.id(), ""));
        }
        if (peers.isEmpty() && process != null && served >= MOST_SERVED) {
            process.close();
            process = null;
        }
    }

    /** Has the program run by the time it is needed. */
    public void prepare() {
        try {
            started();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the media program does not start", e);
        }
    }

    private void started() throws IOException {
        if (process == null) {
            process = MediaProcess.start(this::take, this::lost);
            served = 0;
        }
    }

    private Peer begin(PeerUser user, Message.Kind kind, String sdp) {
        var peer = new Peer(this, ++last, user);
        peers.put(peer.id(), peer);
        try {
            started();
            served++;
            send(Message.of(kind, peer.id(), sdp));
        } catch (IOException e) {
            peers.remove(peer.id());
            carrier.execute(() -> user.failed("the media program does not start: " + e.getMessage()));
        }
        return peer;
    }

    /** In order, over the carrier's thread. */
    private void take(Message message) {
        carrier.execute(() -> {
            var peer = peers.get(message.peer());
            if (peer != null) {
                peer.take(message);
            }
        });
    }

    private void lost(MediaProcess gone) {
        carrier.execute(() -> {
            if (process != gone) {
                return;
            }
            process = null;
            var all = new ArrayList<>(peers.values());
            peers.clear();
            all.forEach(peer -> peer.user().failed("the media program is gone"));
        });
    }
}
