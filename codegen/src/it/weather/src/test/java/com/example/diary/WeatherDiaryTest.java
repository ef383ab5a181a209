package com.example.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.weather.Weather;
import com.example.weather.json.InvalidModelException;
import com.example.weather.model.Picture;
import com.example.weather.model.Reading;
import com.example.weather.model.Station;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeatherDiaryTest {
  private final WeatherServer server = new WeatherServer();
  private final WeatherDiary diary = new WeatherDiary(server.baseUrl(), "k-1");

  @TempDir Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void parametersAreSentAsTheirValuesAndTheListIsDecoded() throws IOException {
    server.willAnswer(
        200,
        """
        [{"id": 7, "name": "Harbour", "sky": "rain", "since": "2024-02-29", "words": ["north"]},
         {"id": 8, "name": "Hill", "altitude": 54.5}]
        """);

    List<Station> stations = diary.wetStations();

    assertEquals("GET /v1/stations?sky=rain&near=Kiel&near=L%C3%BCbeck", server.requestLine());
    assertEquals("Harbour", stations.get(0).name());
    assertEquals(LocalDate.of(2024, 2, 29), stations.get(0).since());
    assertEquals(List.of("north"), stations.get(0).words());
    assertEquals(54.5, stations.get(1).altitude());
  }

  @Test
  void optionalParametersCanBeLeftOut() throws IOException {
    server.willAnswer(200, "[]");

    List<Station> stations =
        Weather.create(server.baseUrl(), new OkHttpClient())
            .stations()
            .listStations()
            .execute()
            .body();

    assertEquals(List.of(), stations);
    assertEquals("GET /v1/stations", server.requestLine());
  }

  @Test
  void unknownSkyKeepsItsValue() throws IOException {
    server.willAnswer(
        200,
        """
        [{"id": 1, "name": "a", "sky": "rain"}, {"id": 2, "name": "b", "sky": "hail"},
         {"id": 3, "name": "c"}]
        """);

    assertEquals(
        List.of("an umbrella", "whatever helps against hail", "look out of the window"),
        diary.wetStations().stream().map(WeatherDiary::advice).toList());
  }

  @Test
  void nullAndAbsentAreTold() throws IOException {
    server.willAnswer(
        200,
        """
        [{"id": 1, "name": "a", "closed": "2020-01-01"}, {"id": 2, "name": "b", "closed": null},
         {"id": 3, "name": "c"}]
        """);

    assertEquals(
        List.of("closed on 2020-01-01", "open", "nobody knows"),
        diary.wetStations().stream().map(WeatherDiary::state).toList());
  }

  @Test
  void bodyIsSentAsJsonWithTheKeyAndTheAnswerDecoded() throws IOException {
    server.willAnswer(201, "{\"kind\": \"wind\", \"id\": 9, \"speed\": 12.5, \"gusts\": [20.0]}");

    Reading reading = diary.note(7, -3.5);

    assertEquals("POST /v1/stations/7/readings", server.requestLine());
    assertEquals("k-1", server.key());
    assertEquals(
        "{\"kind\":\"temperature\",\"at\":\"2024-02-29T12:00:00+01:00\",\"degrees\":-3.5}",
        server.body());
    assertEquals("12.5 m/s, gusts [20.0]", WeatherDiary.words(reading));
  }

  @Test
  void credentialGoesOnlyWhereTheDocumentAsksForIt() throws IOException {
    server.willAnswer(200, "[]");

    assertEquals("0 readings", diary.day(7, LocalDate.of(2024, 2, 29)));

    assertEquals("GET /v1/stations/7/readings?from=2024-02-29&to=2024-02-29", server.requestLine());
    assertEquals("", server.key());
  }

  @Test
  void documentedErrorIsRead() throws IOException {
    server.willAnswer(404, "{\"message\": \"no station 7\"}");

    assertEquals("404: no station 7", diary.day(7, LocalDate.of(2024, 2, 29)));
  }

  @Test
  void pictureIsSentAndReceived() throws IOException {
    Path jpeg = Files.writeString(folder.resolve("sky.jpg"), "blue");
    server.willAnswer(200, "{\"size\": 4, \"caption\": \"Blue\"}");

    Picture picture = diary.hang(7, jpeg.toFile(), "Blue");

    assertEquals(4L, picture.size());
    assertEquals("POST /v1/stations/7/picture", server.requestLine());
    assertTrue(server.body().contains("name=\"picture\"; filename=\"sky.jpg\""), server.body());
    assertTrue(server.body().contains("\r\n\r\nBlue\r\n"), server.body());

    server.willAnswer(200, "image/jpeg", "blue");
    diary.take(7, folder.resolve("copy.jpg"));
    assertEquals("blue", Files.readString(folder.resolve("copy.jpg")));
  }

  @Test
  void buildSaysAllThatIsWrong() {
    InvalidModelException refused =
        assertThrows(
            InvalidModelException.class,
            () -> Station.builder().id(1L).name("").words(List.of("Grey")).build());

    assertEquals(2, refused.violations().size(), refused.violations()::toString);
  }

  @Test
  void wrongTypeIsRefusedWithItsPath() {
    server.willAnswer(200, "[{\"id\": 1, \"name\": \"a\", \"altitude\": \"high\"}]");

    JsonDataException refused = assertThrows(JsonDataException.class, diary::wetStations);

    assertTrue(refused.getMessage().contains("$[0].altitude"), refused.getMessage());
  }

  @Test
  void unknownKindIsRefusedNamingTheKnown() {
    server.willAnswer(201, "{\"kind\": \"mood\"}");

    assertThrows(JsonDataException.class, () -> diary.note(7, 1));
  }
}
