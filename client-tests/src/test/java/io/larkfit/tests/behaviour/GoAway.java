package io.larkfit.tests.behaviour;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;

/** An HTTP/2 server that goes away at a request's first frame, and says that it read none. */
final class GoAway implements ListeningSockets.Encounter {
  private static final int PREFACE_LENGTH = 24;
  private static final int HEADERS = 1;
  private static final byte[] SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};

  /** Length 8, type 7, no flags, stream 0; the last stream that was read is 0; no error. */
  private static final byte[] GO_AWAY = {0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

  @Override
  public void meet(Socket socket) throws IOException {
    DataInputStream in = new DataInputStream(socket.getInputStream());
    in.skipNBytes(PREFACE_LENGTH);
    socket.getOutputStream().write(SETTINGS);
    while (readFrame(in) != HEADERS) {
      // Settings and windows.
    }
    socket.getOutputStream().write(GO_AWAY);
    // Not closed: that would be a reset, which could overtake what was said.
    socket.shutdownOutput();
  }

  private static int readFrame(DataInputStream in) throws IOException {
    int length = in.readUnsignedShort() << 8 | in.readUnsignedByte();
    int type = in.readUnsignedByte();
    in.skipNBytes(1L + 4 + length);
    return type;
  }
}
