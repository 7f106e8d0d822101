using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace OrleansIndustrialBelt.WebConsole.Tests;

/// <summary>What programs can do over HTTP.</summary>
[Collection(ConsoleCollection.Name)]
public sealed class ApiTests(ServedConsole console) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = console.Address };

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task A_run_is_started_stepped_changed_and_repeated_to_the_same_digest()
    {
        var run = await Start("one-factory.yaml", allowedUntil: 30, "run.days=4", "run.warmupDays=1");
        await Until(run, state => state.GetProperty("waits").GetBoolean());

        var made = await http.PostAsJsonAsync($"api/runs/{run}/interventions", new { intervention = "{set: class/flexible.store.adCnyPerHour, to: 3}" });
        using var factory = JsonDocument.Parse(await Text($"api/runs/{run}/entities/factory/0001"));
        var free = await http.PutAsJsonAsync($"api/runs/{run}/limit", new { untilTick = (int?)null });
        var looks = await Looks(run);
        var scenario = await http.GetStringAsync($"api/runs/{run}/scenario");
        var manifest = await Text($"api/results/{run}/manifest.json");
        var events = await Text($"api/results/{run}/events.csv");

        Assert.Equal(30, (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("tick").GetInt32());
        Assert.Equal(HttpStatusCode.NoContent, free.StatusCode);
        Assert.Equal("factory/0001", factory.RootElement.GetProperty("entity").GetString());
        Assert.NotEmpty(factory.RootElement.GetProperty("fields").EnumerateArray());
        Assert.Contains("\"phase\":\"Complete\"", looks[^1], StringComparison.Ordinal);
        Assert.Contains("adCnyPerHour", events, StringComparison.Ordinal);
        Assert.Equal(Repeated.DigestOf(scenario), Repeated.DigestIn(manifest));
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_with_its_fault()
    {
        var run = await Start("one-factory.yaml", allowedUntil: 0, "run.days=1", "run.warmupDays=0");

        var noScenario = await http.PostAsJsonAsync("api/runs", new { scenario = "nowhere.yaml" });
        var badText = await http.PostAsJsonAsync("api/runs", new { scenario = "mine", text = "run: {dayz: 5}" });
        var badChange = await http.PostAsJsonAsync($"api/runs/{run}/interventions", new { intervention = "{set: platform/nobody.commissionShare, to: 0}" });
        var badLimit = await http.PutAsJsonAsync($"api/runs/{run}/limit", new { untilTick = -1 });
        var noRun = await http.GetAsync("api/runs/nobody");
        var noFile = await http.GetAsync($"api/results/{run}/..%2Fsecret.csv");
        await http.DeleteAsync($"api/runs/{run}");

        Assert.Equal(HttpStatusCode.BadRequest, noScenario.StatusCode);
        Assert.Contains("one-factory.yaml", await noScenario.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("mine:1:7: run.dayz", await badText.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("nobody", await badChange.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, badLimit.StatusCode);
        Assert.Equal("application/problem+json", noRun.Content.Headers.ContentType?.MediaType);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (noRun.StatusCode, noFile.StatusCode));
        Assert.Equal("Stopped", (await Until(run, state => state.GetProperty("phase").GetString() == "Stopped")).GetProperty("phase").GetString());
    }

    [Fact]
    public async Task The_document_tells_of_every_call_and_of_no_page()
    {
        var document = await http.GetFromJsonAsync<JsonElement>("openapi/v1.json");

        Assert.Equal(
            [
                "/api/results/{name}/{file}", "/api/runs", "/api/runs/{run}", "/api/runs/{run}/entities/{kind}/{number}", "/api/runs/{run}/interventions",
                "/api/runs/{run}/limit", "/api/runs/{run}/live", "/api/runs/{run}/resume", "/api/runs/{run}/scenario",
            ],
            document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
    }

    private async Task<string> Start(string scenario, int allowedUntil, params string[] settings)
    {
        var answer = await http.PostAsJsonAsync("api/runs", new { scenario, settings, allowedUntil });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("run").GetString()!;
    }

    private Task<JsonElement> Until(string run, Func<JsonElement, bool> reached)
        => Repeated.Patiently(() => http.GetFromJsonAsync<JsonElement>($"api/runs/{run}"), reached);

    // Entities are made anew after a change, and results are written some moments after the run is over.
    private async Task<string> Text(string address)
        => await (await Repeated.Patiently(() => http.GetAsync(address), answer => answer.IsSuccessStatusCode)).Content.ReadAsStringAsync();

    private async Task<List<string>> Looks(string run)
    {
        using var stream = await http.GetStreamAsync($"api/runs/{run}/live");
        using var reader = new StreamReader(stream);
        var text = await reader.ReadToEndAsync();
        return [.. text.Split('\n').Where(line => line.StartsWith("data:", StringComparison.Ordinal))];
    }
}
