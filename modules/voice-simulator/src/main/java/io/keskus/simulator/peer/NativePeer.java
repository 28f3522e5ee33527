package io.keskus.simulator.peer;

import dev.onvoid.webrtc.CreateSessionDescriptionObserver;
import dev.onvoid.webrtc.PeerConnectionObserver;
import dev.onvoid.webrtc.PortAllocatorConfig;
import dev.onvoid.webrtc.RTCAnswerOptions;
import dev.onvoid.webrtc.RTCConfiguration;
import dev.onvoid.webrtc.RTCIceCandidate;
import dev.onvoid.webrtc.RTCIceGatheringState;
import dev.onvoid.webrtc.RTCOfferOptions;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.RTCPeerConnectionState;
import dev.onvoid.webrtc.RTCRtpSender;
import dev.onvoid.webrtc.RTCRtpTransceiver;
import dev.onvoid.webrtc.RTCSdpType;
import dev.onvoid.webrtc.RTCSessionDescription;
import dev.onvoid.webrtc.SetSessionDescriptionObserver;
import dev.onvoid.webrtc.media.audio.AudioTrack;
import dev.onvoid.webrtc.media.audio.CustomAudioSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One WebRTC connection, with an audio device that no other uses: what starts and stops there concerns it alone. */
final class NativePeer implements PeerConnectionObserver {

    private static final int SETTLED_MS = 150;

    private final int id;
    private final Consumer<Message> out;
    private final Studio.Pool studios;
    private final Studio studio;
    private final CustomAudioSource source = new CustomAudioSource();
    private final Listener listener;
    private final RTCPeerConnection connection;
    private final AudioTrack track;
    private final RTCRtpSender sender;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean speaking;
    private volatile boolean closed;
    private boolean described;

    NativePeer(int id, Consumer<Message> out, Studio.Pool studios) {
        this.id = id;
        this.studios = studios;
        this.studio = studios.take();
        this.out = out;
        this.listener = new Listener(
                frame -> out.accept(new Message(Message.Kind.SOUND, id, frame)),
                key -> tell(Message.Kind.KEY, String.valueOf(key)));
        var configuration = new RTCConfiguration();
        // no list of interfaces: one socket, which this machine reaches even when it has no network
        configuration.portAllocatorConfig =
                new PortAllocatorConfig().setDisableAdapterEnumeration(true).setDisableTcp(true);
        connection = studio.factory().createPeerConnection(configuration, this);
        track = studio.factory().createAudioTrack("carrier", source);
        sender = connection.addTrack(track, List.of("carrier"));
        sender.replaceTrack(null);
    }

    void offer() {
        described = false;
        connection.createOffer(new RTCOfferOptions(), created());
    }

    void answer(String offer) {
        described = false;
        connection.setRemoteDescription(
                new RTCSessionDescription(RTCSdpType.OFFER, offer),
                done(() -> connection.createAnswer(new RTCAnswerOptions(), created())));
    }

    void accept(String answer) {
        connection.setRemoteDescription(new RTCSessionDescription(RTCSdpType.ANSWER, answer), done(() -> {}));
    }

    /** @param frame 20 ms at 16 kHz */
    void say(byte[] frame) {
        if (speaking) {
            int half = frame.length / 2;
            source.pushAudio(java.util.Arrays.copyOfRange(frame, 0, half), 16, 16_000, 1, half / 2);
            source.pushAudio(java.util.Arrays.copyOfRange(frame, half, frame.length), 16, 16_000, 1, half / 2);
        }
    }

    void close() {
        closed = true;
        speaking = false;
        later.execute(() -> {
            connection.close();
            studio.device().stopPlayout();
            studio.device().stopRecording();
            listener.close();
            studios.giveBack(studio);
        });
        later.shutdown();
    }

    /** Not on the library's own thread; not at all when it is closed. */
    private void soon(Runnable task) {
        try {
            later.execute(task);
        } catch (RejectedExecutionException e) {
            // what a closed connection goes through concerns nobody
        }
    }

    @Override
    public void onIceCandidate(RTCIceCandidate candidate) {
        // all of them are in the description
    }

    @Override
    public void onIceGatheringChange(RTCIceGatheringState state) {
        if (state == RTCIceGatheringState.COMPLETE) {
            soon(this::describe);
        }
    }

    @Override
    public void onTrack(RTCRtpTransceiver transceiver) {
        ((AudioTrack) transceiver.getReceiver().getTrack()).addSink(listener);
    }

    @Override
    public void onConnectionChange(RTCPeerConnectionState state) {
        soon(() -> {
            if (state == RTCPeerConnectionState.CONNECTED && !speaking) {
                later.schedule(this::speak, SETTLED_MS, TimeUnit.MILLISECONDS);
            }
            tell(Message.Kind.STATE, state.name().toLowerCase(Locale.ROOT));
        });
    }

    /**
     * The device's recording thread and whoever pushes frames must not both feed the connection: the library ends the
     * process when they meet. The thread starts when a connected sender gets its track; so the track comes last, and
     * the thread ends before the first frame.
     */
    private void speak() {
        if (closed) {
            return;
        }
        sender.replaceTrack(track);
        studio.device().stopRecording();
        speaking = true;
    }

    private CreateSessionDescriptionObserver created() {
        return new CreateSessionDescriptionObserver() {
            @Override
            public void onSuccess(RTCSessionDescription description) {
                connection.setLocalDescription(
                        description,
                        done(() -> soon(() -> {
                            if (connection.getIceGatheringState() == RTCIceGatheringState.COMPLETE) {
                                describe();
                            }
                        })));
            }

            @Override
            public void onFailure(String error) {
                tell(Message.Kind.FAILED, error);
            }
        };
    }

    private void describe() {
        if (!described) {
            described = true;
            tell(Message.Kind.DESCRIBED, Candidates.loopback(connection.getLocalDescription().sdp));
        }
    }

    private SetSessionDescriptionObserver done(Runnable next) {
        return new SetSessionDescriptionObserver() {
            @Override
            public void onSuccess() {
                next.run();
            }

            @Override
            public void onFailure(String error) {
                tell(Message.Kind.FAILED, error);
            }
        };
    }

    private void tell(Message.Kind kind, String text) {
        out.accept(Message.of(kind, id, text));
    }
}
