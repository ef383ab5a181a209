package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.json.InvalidModelException;
import com.example.shop.model.Cat;
import com.example.shop.model.Fish;
import com.example.shop.model.Pet;
import com.example.shop.model.Photo;
import com.example.shop.model.Status;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Response;

class PetShopTest {
  private final ShopServer server = new ShopServer();
  private final PetShop shop =
      PetShop.create(
          server.baseUrl(),
          new OkHttpClient.Builder().addInterceptor(new ShopKeyInterceptor("k-1")).build());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void enumQueryParameterIsSentAsItsValueAndTheListIsDecoded() throws IOException {
    server.willAnswer(
        200,
        """
        [{"kind": "cat", "id": 7, "name": "Tom", "status": "reserved", "born": "2024-02-29", "tags": ["grey"]},
         {"kind": "fish", "id": 8, "litres": 54.5}]
        """);

    List<Pet> pets = sent(shop.pets().listPets(Status.RESERVED, List.of("grey", "old")));

    assertEquals("GET /v1/pets?status=reserved&tag=grey&tag=old", server.requestLine());
    assertEquals(2, pets.size());
    Cat tom = pets.get(0).asCat();
    assertEquals("Tom", tom.name());
    assertEquals(Status.RESERVED, tom.status());
    assertEquals(LocalDate.of(2024, 2, 29), tom.born());
    assertEquals(List.of("grey"), tom.tags());
    assertNull(pets.get(0).asFish());
    assertEquals(54.5, pets.get(1).asFish().litres());
  }

  @Test
  void optionalParametersCanBeLeftOut() throws IOException {
    server.willAnswer(200, "[]");

    assertEquals(List.of(), sent(shop.pets().listPets()));

    assertEquals("GET /v1/pets", server.requestLine());
  }

  @Test
  void unknownStatusKeepsItsValue() throws IOException {
    server.willAnswer(200, "[{\"kind\": \"cat\", \"name\": \"Tom\", \"status\": \"on loan\"}]");

    Cat tom = sent(shop.pets().listPets()).get(0).asCat();

    assertEquals(Status.UNRECOGNIZED, tom.status());
    assertEquals("on loan", tom.statusRaw());
  }

  @Test
  void bodyIsSentAsJsonAndTheAnswerDecoded() throws IOException {
    server.willAnswer(201, "{\"kind\": \"cat\", \"id\": 9, \"name\": \"Kit\"}");
    Cat kit = Cat.builder().kind("cat").name("Kit").status(Status.AVAILABLE).build();

    Pet added = sent(shop.pets().addPet(Pet.ofCat(kit)));

    assertEquals("POST /v1/pets", server.requestLine());
    assertEquals("{\"kind\":\"cat\",\"name\":\"Kit\",\"status\":\"available\"}", server.body());
    assertEquals(Pet.ofCat(Cat.builder().kind("cat").id(9L).name("Kit").build()), added);
  }

  @Test
  void credentialGoesOnlyWhereTheDocumentAsksForIt() throws IOException {
    server.willAnswer(200, "[]");
    sent(shop.pets().listPets());
    assertEquals("", server.shopKey());

    server.willAnswer(204, "");
    assertNull(sent(shop.pets().removePet(9L)));
    assertEquals("DELETE /v1/pets/9", server.requestLine());
    assertEquals("k-1", server.shopKey());
  }

  @Test
  void photoIsUploadedAndDownloaded() throws IOException {
    server.willAnswer(200, "{\"size\": 4, \"fileName\": \"tom.png\"}");
    MultipartBody.Part picture =
        MultipartBody.Part.createFormData(
            "photo", "tom.png", RequestBody.create("miau", MediaType.get("image/png")));

    Photo photo = sent(shop.photos().uploadPhoto(7L, picture, "Tom asleep"));

    assertEquals(4L, photo.size());
    assertEquals("POST /v1/pets/7/photo", server.requestLine());
    assertTrue(server.body().contains("name=\"photo\"; filename=\"tom.png\""), server.body());
    assertTrue(server.body().contains("miau"), server.body());
    assertTrue(server.body().contains("\r\n\r\nTom asleep\r\n"), server.body());

    server.willAnswer(200, "application/octet-stream", "miau");
    try (ResponseBody download = sent(shop.photos().downloadPhoto(7L))) {
      assertEquals("miau", download.string());
    }
  }

  @Test
  void buildSaysAllThatIsWrong() {
    InvalidModelException refused =
        assertThrows(
            InvalidModelException.class,
            () -> Cat.builder().kind("cat").name("").tags(List.of("Grey")).build());

    assertEquals(2, refused.violations().size(), refused.violations()::toString);
  }

  @Test
  void wrongTypeIsRefusedWithItsPath() {
    server.willAnswer(200, "[{\"kind\": \"fish\", \"litres\": \"many\"}]");

    JsonDataException refused =
        assertThrows(JsonDataException.class, () -> sent(shop.pets().listPets()));

    assertTrue(refused.getMessage().contains("$[0].litres"), refused.getMessage());
  }

  @Test
  void unknownKindIsRefusedNamingTheKnown() {
    assertThrows(
        JsonDataException.class,
        () -> {
          server.willAnswer(200, "[{\"kind\": \"parrot\"}]");
          sent(shop.pets().listPets());
        });
    assertEquals(3.0, Fish.builder().kind("fish").litres(3.0).build().litres());
  }

  private static <T> T sent(Call<T> call) throws IOException {
    Response<T> response = call.execute();
    assertTrue(response.isSuccessful(), response::toString);
    return response.body();
  }
}
