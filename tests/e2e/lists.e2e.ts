import { expectOpenToAll } from "./barriers.ts";
import { company, type People } from "./road/people.ts";
import { expect, test } from "./shop.ts";

test.describe
  .serial("a list of goods and a call for businesses, on a phone", () => {
    let people: People;
    test.beforeAll(({ browser }) => {
      people = company(browser, { width: 390 });
    });
    test.afterAll(() => people.goHome());

    test("an owner sends a list, sees what is wrong with it, takes the good lines over and back again", async () => {
      const owner = await people.as("pemilik2");
      await owner.goto("/lapak/produk/impor");
      await expectOpenToAll(owner, "where lists come in");
      const lines = [
        "Nama produk;Kategori;Nama varian;Isi bersih;Satuan;Harga",
        "Tikar Daftar Contoh;Anyaman;Kecil;1;buah;75.000",
        "Tikar Daftar Contoh;Anyaman;Besar;2;buah;120.000",
        "Barang Tanpa Kategori;Bulan;Satu;1;buah;murah",
      ];
      const file = { name: "produk.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n")) };
      await owner.getByLabel("File CSV").setInputFiles(file);
      await owner.getByRole("button", { name: "Periksa file" }).click();
      await expect(owner.getByText("Sudah diperiksa, menunggu keputusan")).toBeVisible({ timeout: 20_000 });
      await expect(owner.getByText(/Kategori: .*Harga: /)).toBeVisible();
      await expectOpenToAll(owner, "a list that was looked at");
      const [failed] = await Promise.all([
        owner.waitForEvent("download"),
        owner.getByRole("link", { name: "Unduh baris yang gagal" }).click(),
      ]);
      expect(failed.suggestedFilename()).toBe("baris-gagal.csv");
      await owner.getByRole("button", { name: "Jadikan 2 baris draf" }).click();
      await expect(owner.getByText("Sudah masuk")).toBeVisible({ timeout: 20_000 });
      await owner.getByRole("button", { name: "Batalkan impor ini" }).click();
      await expect(owner.getByText("Sudah dibatalkan")).toBeVisible({ timeout: 20_000 });
    });

    test("the centre calls, somebody applies, is looked at by the list of the call, and comes into the house", async () => {
      const [staff, applicant] = [await people.as("staf"), await people.as("pembeli")];
      await staff.goto("/kantor/seleksi");
      await staff.locator("summary", { hasText: "Buat panggilan baru" }).click();
      await staff.getByLabel("Judul").fill("Seleksi oleh-oleh contoh");
      await staff.getByLabel("Siapa yang dicari").fill("Usaha mikro dan kecil dengan oleh-oleh khas pulau.");
      await staff.getByLabel("Hari terakhir mendaftar").fill(inAWeek());
      await staff.getByLabel("Kriteria 1").fill("Bahan dari Maluku Utara");
      await staff.getByRole("button", { name: "Simpan draf" }).click();
      await staff.getByRole("button", { name: "Buka pendaftaran" }).click();
      await expect(staff.getByText("Belum ada pelamar")).toBeVisible();
      await expectOpenToAll(staff, "a call");

      await applicant.goto("/seleksi");
      const call = applicant.getByRole("listitem").filter({ hasText: "Seleksi oleh-oleh contoh" });
      await call.getByRole("link").click();
      await applicant.getByLabel("Nama usaha").fill("Dapur Pala Gamalama");
      await applicant.getByLabel("Kabupaten atau kota").selectOption({ label: "Kota Ternate" });
      await applicant.getByLabel("Nomor telepon").fill("0812 9999 0007");
      await applicant.getByLabel("Ceritakan produk").fill("Manisan dan sirup pala, dijual di pasar sejak 2020.");
      await applicant.getByLabel("Data ini boleh dipakai").check();
      await expectOpenToAll(applicant, "an application");
      await applicant.getByRole("button", { name: "Kirim pendaftaran" }).click();
      await expect(applicant.getByText("Pendaftaran Anda")).toBeVisible();

      await staff.getByRole("button", { name: "Tutup pendaftaran" }).click();
      await staff.getByRole("link", { name: "Dapur Pala Gamalama" }).click();
      await expect(staff.getByText("+6281299990007")).toBeVisible();
      await staff.getByLabel("Nilai").first().selectOption("4");
      await staff.getByRole("button", { name: "Simpan nilai" }).click();
      await expect(staff.getByText("100 dari 100")).toBeVisible();
      await staff.getByRole("button", { name: "Terima", exact: true }).click();
      await staff.getByRole("searchbox").fill("pala gamalama");
      await staff.getByRole("searchbox").press("Enter");
      await staff.getByRole("radio", { name: /Dapur Pala Gamalama \(contoh\)/ }).check();
      await expectOpenToAll(staff, "an applicant");
      await staff.getByRole("button", { name: "Masukkan ke registri" }).click();
      await expect(staff.getByRole("link", { name: "Buka kasusnya" })).toBeVisible();
      await applicant.reload();
      await expect(applicant.getByText("Sudah masuk").first()).toBeVisible();
    });
  });

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
