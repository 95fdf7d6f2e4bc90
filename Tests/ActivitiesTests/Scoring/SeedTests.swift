import Testing

@testable import Activities

@Suite struct SeedTests {
  @Test func `is the same for ever`() {
    #expect(Seed([]).value == 0xF52A_15E9_A9B5_E89B)
    #expect(Seed(["a"]).value == 0x193F_1020_AF07_6DB5)
    let seed = Seed(learner: "s@example.com", activity: "warmup", attempt: 1)
    #expect(seed.value == 0x6419_2C82_328B_0769)
    #expect(
      Seed(learner: "s@example.com", activity: "warmup", attempt: 2).value
        == 0x486D_ADA7_E763_C7C7)
    #expect(Seed(learner: "Zoë", activity: "日本", attempt: 3).value == 0x13DC_DD88_2066_F12B)
    #expect(seed.mixed(with: "q1").value == 0xD24A_C4B2_0589_E78D)
  }

  @Test func `knows where a name ends`() {
    #expect(Seed(["ab", "c"]) != Seed(["a", "bc"]))
    #expect(Seed(["ab"]) != Seed(["ab", ""]))
  }
}
