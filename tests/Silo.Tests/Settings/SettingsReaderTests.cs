using OrleansIndustrialBelt.Silo.Settings;
using Xunit;

namespace OrleansIndustrialBelt.Silo.Tests.Settings;

public sealed class SettingsReaderTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData("storage: {kind: Redis, connectionString: here}\nfailureDetection:\n  probeSeconds: 1.5\n")]
    [InlineData("""{"storage": {"kind": "redis", "connectionString": "here"}, "failureDetection": {"probeSeconds": 1.5}}""")]
    public void A_file_is_yaml_or_json(string text)
    {
        File.WriteAllText(file, text);

        var settings = SettingsReader.Read(file, []);

        Assert.Equal(StorageKind.Redis, settings.Storage.Kind);
        Assert.Equal("here", settings.Storage.ConnectionString);
        Assert.Equal(1.5, settings.FailureDetection.ProbeSeconds);
        Assert.Equal("127.0.0.1", settings.Address);
    }

    [Fact]
    public void A_flag_wins_over_a_file_and_nothing_at_all_is_a_silo_of_this_machine()
    {
        File.WriteAllText(file, "siloPort: 1000\ngatewayPort: 1001\n");

        var settings = SettingsReader.Read(file, ["--siloPort", "2000"]);

        Assert.Equal((2000, 1001), (settings.SiloPort, settings.GatewayPort));
        Assert.Empty(SettingsReader.Read(file: null, []).Faults());
    }

    [Theory]
    [InlineData("storge: {kind: Files}", "storge: no such key; here are clustering, address")]
    [InlineData("storage: {knd: Files}", "storage:knd: no such key; here are kind, folder")]
    [InlineData("storage: {kind: Tape}", "Storage:Kind")]
    [InlineData("storage: {kind: Redis}", "storage:connectionString: Redis needs one")]
    [InlineData("clustering: {kind: Redis}", "clustering:connectionString: Redis needs one")]
    [InlineData("address: 10.0.0.1", "set privateNetwork to true")]
    [InlineData("{address: 10.0.0.1, privateNetwork: true}", "Localhost is for one machine")]
    [InlineData("address: 0.0.0.0", "no IP address at which others reach this silo")]
    [InlineData("http: {address: 0.0.0.0}", "http:token: outside of this machine HTTP needs a token")]
    [InlineData("http: {address: 0.0.0.0, token: short}", "http:token")]
    [InlineData("siloPort: 70000", "siloPort: 70000 is not between 1 and 65535")]
    [InlineData("failureDetection: {votes: 0}", "failureDetection:votes: 0 is not between 1 and 10")]
    [InlineData("limits: {runsAtOnce: 0}", "limits:runsAtOnce: 0 is not between 1 and 1000")]
    [InlineData("telemetry: {otlp: collector}", "telemetry:otlp: 'collector' is no address")]
    [InlineData("a: [", ":1:")]
    public void What_is_wrong_is_told(string text, string expected)
    {
        File.WriteAllText(file, text);

        Assert.Contains(expected, Assert.Throws<BadSettingsException>(() => SettingsReader.Read(file, [])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_secret_is_told()
    {
        File.WriteAllText(file, "{clustering: {kind: Redis, connectionString: s3cret}, http: {address: 0.0.0.0, token: s3cret}, siloPort: 0}");

        Assert.DoesNotContain("s3cret", Assert.Throws<BadSettingsException>(() => SettingsReader.Read(file, [])).Message, StringComparison.Ordinal);
    }
}
