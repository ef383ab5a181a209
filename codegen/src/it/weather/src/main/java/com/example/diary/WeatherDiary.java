package com.example.diary;

import com.example.weather.Weather;
import com.example.weather.json.Json;
import com.example.weather.model.Picture;
import com.example.weather.model.Problem;
import com.example.weather.model.Reading;
import com.example.weather.model.Sky;
import com.example.weather.model.Station;
import com.example.weather.model.Temperature;
import com.example.weather.model.Wind;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** What one does with a generated client; its README shows these methods. */
public final class WeatherDiary {
  private final Weather weather;

  /** Connects; the key is sent where the document asks for it. */
  public WeatherDiary(String baseUrl, String key) {
    OkHttpClient http =
        new OkHttpClient.Builder().addInterceptor(new GardenKeyInterceptor(key)).build();
    weather = Weather.create(baseUrl, http);
  }

  /** Finds stations in the rain. */
  public List<Station> wetStations() throws IOException {
    Response<List<Station>> response =
        weather.stations().listStations(Sky.RAIN, Arrays.asList("Kiel", "Lübeck")).execute();
    if (!response.isSuccessful()) {
      throw new IOException("HTTP " + response.code());
    }
    return Objects.requireNonNull(response.body());
  }

  /** What to take along. */
  public static String advice(Station station) {
    Sky sky = station.sky();
    if (sky == null) {
      return "look out of the window";
    }
    switch (sky) {
      case RAIN:
        return "an umbrella";
      case SNOW:
        return "a shovel";
      case UNRECOGNIZED:
        return "whatever helps against " + station.skyRaw();
      default:
        return "nothing";
    }
  }

  /** Whether a station is open. */
  public static String state(Station station) {
    LocalDate closed = station.closed();
    if (closed != null) {
      return "closed on " + closed;
    }
    return station.hasClosed() ? "open" : "nobody knows";
  }

  /** Writes a temperature down. */
  public Reading note(long station, double degrees) throws IOException {
    Temperature temperature =
        Temperature.builder()
            .kind("temperature")
            .at(OffsetDateTime.parse("2024-02-29T12:00:00+01:00"))
            .degrees(degrees)
            .build();
    Reading reading = Reading.ofTemperature(temperature);
    return body(weather.readings().addReading(station, reading).execute());
  }

  /** A reading in words. */
  public static String words(Reading reading) {
    switch (reading.kind()) {
      case TEMPERATURE:
        Temperature temperature = Objects.requireNonNull(reading.asTemperature());
        return temperature.degrees() + " °C";
      case WIND:
        Wind wind = Objects.requireNonNull(reading.asWind());
        return wind.speed() + " m/s, gusts " + wind.gusts();
      default:
        return "something else";
    }
  }

  /** Reads a day, or says why that fails. */
  public String day(long station, LocalDate day) throws IOException {
    Response<List<Reading>> response = weather.readings().listReadings(station, day, day).execute();
    try (ResponseBody error = response.errorBody()) {
      if (error != null) {
        Problem problem = Json.<Problem>adapter(Problem.class).fromJson(error.source());
        return response.code() + ": " + (problem == null ? "?" : problem.message());
      }
    }
    return body(response).size() + " readings";
  }

  /** Sends a file. */
  public Picture hang(long station, File jpeg, @Nullable String caption) throws IOException {
    RequestBody content = RequestBody.create(jpeg, MediaType.get("image/jpeg"));
    MultipartBody.Part picture =
        MultipartBody.Part.createFormData("picture", jpeg.getName(), content);
    return body(weather.pictures().hangPicture(station, picture, caption).execute());
  }

  /** Receives a file, without holding it in memory. */
  public void take(long station, Path target) throws IOException {
    try (ResponseBody picture = body(weather.pictures().takePicture(station).execute());
        InputStream stream = picture.byteStream()) {
      Files.copy(stream, target);
    }
  }

  private static <T> T body(Response<T> response) throws IOException {
    T body = response.body();
    if (body == null) {
      throw new IOException("HTTP " + response.code());
    }
    return body;
  }
}
