using System.Text;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Reading;

public sealed class SourceTextTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Invalid_utf8_is_told_where_it_stands() =>
        Assert.Equal($"{path}:2:8: is not UTF-8 text; save the file as UTF-8", Fault([.. "name: x\nlag: é1"u8, 0xC3, 0x28]));

    [Fact]
    public void Utf16_is_refused() =>
        Assert.Equal($"{path}:1:1: is not UTF-8 text; save the file as UTF-8", Fault([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("name: x")]));

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.Equal($"{path}:1:9: learns: `2` is neither true nor false; give true or false", Read([.. Encoding.UTF8.Preamble, .. "learns: 2"u8])[1]);

    [Fact]
    public void A_file_of_over_fifty_megabytes_is_refused()
    {
        using (FileStream file = File.OpenWrite(path))
        {
            file.SetLength(ReadingLimits.FileBytes + 1);
        }

        Assert.Equal(
            $"{path}: `{Quoting.Short(path)}` is larger than 50 MB; split or shrink it",
            Assert.Single(ScenarioReader.Read<SampleOptions>(path, []).Lines()));
    }

    [Theory]
    [InlineData("no-such-file.yaml", "no-such-file.yaml: there is no file `no-such-file.yaml`; check the name and the folder")]
    [InlineData("no/such/folder.yaml", "no/such/folder.yaml: there is no file `no/such/folder.yaml`; check the name and the folder")]
    [InlineData(".", ".: cannot be read (")]
    [InlineData("", ": cannot be read (")]
    public void A_file_that_cannot_be_read_is_a_fault(string path, string expected) =>
        Assert.StartsWith(expected, Assert.Single(ScenarioReader.Read<SampleOptions>(path, []).Lines()), StringComparison.Ordinal);

    private string Fault(byte[] bytes) => Assert.Single(Read(bytes));

    private List<string> Read(byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        return [.. ScenarioReader.Read<SampleOptions>(path, []).Lines()];
    }
}
