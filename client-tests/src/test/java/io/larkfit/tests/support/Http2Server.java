package io.larkfit.tests.support;

import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2GoAwayFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.DefaultHttp2ResetFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2FrameCodec;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2Settings;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** HTTP/2 on loopback, without TLS and without asking first, for what only HTTP/2 can do. */
@SuppressWarnings("FutureReturnValueIgnored") // a client that went away is no fault
public final class Http2Server implements AutoCloseable {
  /** What the server does with requests, on many threads at once. */
  @FunctionalInterface
  public interface Handler {
    /** Answers a request that was read, or does something else with its stream. */
    void handle(HttpRequest request, Stream stream) throws InterruptedException;

    /**
     * Meets a request whose headers have come.
     *
     * @param hasBody whether a body is to follow
     * @return whether it is to be read and handled
     */
    default boolean arriving(Stream stream, boolean hasBody) {
      return true;
    }
  }

  // Kept, or its level is forgotten. It would print lines for each stream that is reset.
  private static final Logger LOG = Logger.getLogger("io.netty");

  static {
    LOG.setLevel(Level.WARNING);
  }

  private final Handler handler;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(new DefaultThreadFactory("http2-handler", true));
  private final EventLoopGroup loop =
      new MultiThreadIoEventLoopGroup(
          1, new DefaultThreadFactory("http2-server", true), NioIoHandler.newFactory());
  private final InetSocketAddress address;

  /** Starts on a free port. */
  public Http2Server(Handler handler) {
    this.handler = handler;
    ServerBootstrap server =
        new ServerBootstrap()
            .group(loop)
            .channel(NioServerSocketChannel.class)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(initialising(this::addConnection));
    address =
        (InetSocketAddress)
            server
                .bind(InetAddress.getLoopbackAddress(), 0)
                .syncUninterruptibly()
                .channel()
                .localAddress();
  }

  /** Its base URL. */
  public String baseUrl() {
    return url(address.getAddress().getHostAddress());
  }

  /** Its base URL, under another name of this machine. */
  public String url(String host) {
    return "http://" + host + ":" + address.getPort() + "/";
  }

  private void addConnection(Channel connection) {
    Http2FrameCodec frames =
        Http2FrameCodecBuilder.forServer()
            // Tests open and reset more streams than a server in the open would put up with.
            .initialSettings(Http2Settings.defaultSettings().maxConcurrentStreams(1 << 20))
            .decoderEnforceMaxRstFramesPerWindow(0, 0)
            .encoderEnforceMaxRstFramesPerWindow(0, 0)
            .build();
    connection
        .pipeline()
        .addLast(
            frames,
            new Http2MultiplexHandler(
                initialising(stream -> stream.pipeline().addLast(new Reader(frames)))));
  }

  private static ChannelInitializer<Channel> initialising(Consumer<Channel> initialiser) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        initialiser.accept(channel);
      }
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
    loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
  }

  /** Reads the request of one stream. */
  private final class Reader extends ChannelInboundHandlerAdapter {
    private final Http2FrameCodec frames;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable Http2Headers head;

    Reader(Http2FrameCodec frames) {
      this.frames = frames;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object frame) {
      try {
        if (frame instanceof Http2HeadersFrame headers) {
          boolean isRead =
              handler.arriving(new Stream(context.channel(), frames), !headers.isEndStream());
          head = isRead ? headers.headers() : null;
          read(context, headers.isEndStream());
        } else if (frame instanceof Http2DataFrame data) {
          byte[] bytes = new byte[data.content().readableBytes()];
          data.content().readBytes(bytes);
          body.writeBytes(bytes);
          read(context, data.isEndStream());
        }
      } finally {
        ReferenceCountUtil.release(frame);
      }
    }

    private void read(ChannelHandlerContext context, boolean isWhole) {
      if (isWhole && head != null) {
        HttpRequest request = request(head, body.toByteArray());
        threads.execute(() -> handle(request, new Stream(context.channel(), frames)));
      }
    }

    private void handle(HttpRequest request, Stream stream) {
      try {
        handler.handle(request, stream);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt(); // The server was closed.
      } catch (RuntimeException e) {
        stream.respond(HttpResponse.of(500).body(e.toString()));
      }
    }
  }

  private static HttpRequest request(Http2Headers head, byte[] body) {
    Map<String, List<String>> headers = new TreeMap<>();
    for (Map.Entry<CharSequence, CharSequence> header : head) {
      String name = header.getKey().toString();
      if (!name.startsWith(":")) {
        headers.computeIfAbsent(name, n -> new ArrayList<>()).add(header.getValue().toString());
      }
    }
    return new HttpRequest(head.method().toString(), head.path().toString(), headers, body);
  }

  /** A stream, and the connection that it runs on. */
  public static final class Stream {
    private final Channel stream;
    private final Http2FrameCodec frames;

    private Stream(Channel stream, Http2FrameCodec frames) {
      this.stream = stream;
      this.frames = frames;
    }

    /** Answers; its {@link HttpResponse#fault()} is one of HTTP/1.1, and means nothing here. */
    public void respond(HttpResponse response) {
      byte[] body = response.bytes();
      respond(response, body, true);
    }

    /** Answers with half of the body, and resets the stream. */
    public void respondHalf(HttpResponse response) {
      byte[] body = response.bytes();
      respond(response, Arrays.copyOf(body, body.length / 2), false);
      reset(Http2Error.INTERNAL_ERROR);
    }

    private void respond(HttpResponse response, byte[] body, boolean isWhole) {
      Http2Headers headers = new DefaultHttp2Headers().status(String.valueOf(response.status()));
      response
          .headers()
          .forEach((name, values) -> headers.add(name.toLowerCase(Locale.ROOT), values));
      headers.remove("connection"); // Not on a stream.
      stream.write(new DefaultHttp2HeadersFrame(headers));
      stream.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(body), isWhole));
    }

    /** Ends the stream by an error. */
    public void reset(Http2Error error) {
      stream.writeAndFlush(new DefaultHttp2ResetFrame(error));
    }

    /** Says that this stream is the last of its connection that was read. */
    public void goAway() {
      stream.parent().writeAndFlush(new DefaultHttp2GoAwayFrame(Http2Error.NO_ERROR));
    }

    /** Says that not even this stream was read. */
    public void goAwayUnread() {
      ChannelHandlerContext connection = stream.parent().pipeline().context(frames);
      connection
          .executor()
          .execute(
              () -> {
                frames
                    .encoder()
                    .writeGoAway(
                        connection,
                        0,
                        Http2Error.NO_ERROR.code(),
                        Unpooled.EMPTY_BUFFER,
                        connection.newPromise());
                connection.flush();
              });
    }

    /** Closes the connection without a word, and with it every stream on it. */
    public void closeConnection() {
      stream.parent().pipeline().context(frames).close();
    }
  }
}
