package io.larkfit.type;

/** Whether an agent of a helpdesk is on duty. */
public enum AgentStatus {
  /** On duty. */
  ONLINE(1),
  /** Off duty by the agent's own choice. */
  OFFLINE(2),
  /** Off duty because it is outside service hours. */
  OFF_DUTY(3),
  /**
   * A value that this version does not know. The model that it was read from still holds it, as its
   * raw value.
   */
  UNRECOGNIZED(-1);

  private static final AgentStatus[] VALUES = values();

  private final int value;

  AgentStatus(int value) {
    this.value = value;
  }

  /**
   * {@return the number that the platform uses}
   *
   * @throws IllegalStateException if this is {@link #UNRECOGNIZED}, which stands for no one number
   */
  public int value() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException(
          "AgentStatus.UNRECOGNIZED has no value; read the raw value of the model it came from");
    }
    return value;
  }

  /**
   * The constant for a number of the platform.
   *
   * @param value such as 1
   * @return the constant, or {@link #UNRECOGNIZED} if this version does not know the number
   */
  public static AgentStatus of(int value) {
    for (AgentStatus status : VALUES) {
      if (status.value == value) {
        return status;
      }
    }
    return UNRECOGNIZED;
  }
}
