using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Silo.Settings;
using OrleansIndustrialBelt.Silo.Storage;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Silo.Tests.Storage;

public sealed class FileNamesTests : IDisposable
{
    private const string Provider = "tested";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("belt-names-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task No_name_leaves_the_folder_and_long_ones_stay_apart()
    {
        await using var silo = await Start("store");
        string[] keys = ["../../out", "..", "/etc/passwd", "con", new('x', 5000), new string('x', 4999) + "y"];

        await Task.WhenAll(keys.Select(key => Write(silo, key)));

        Assert.Equal(["store"], folder.EnumerateFileSystemInfos().Select(entry => entry.Name));
        Assert.Equal(keys.Length, new DirectoryInfo(Path.Combine(folder.FullName, "store", "records")).EnumerateFiles("*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public async Task Of_two_silos_that_share_a_folder_one_makes_a_record()
    {
        await using var first = await Start("shared");
        await using var second = await Start("shared");

        var made = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Made(number % 2 == 0 ? first : second, $"record/{number / 4}")));

        Assert.Equal(10, made.Count(isMade => isMade));
    }

    private static async Task<bool> Made(EmbeddedSilo silo, string key)
    {
        try
        {
            await Write(silo, key);
            return true;
        }
        catch (InconsistentStateException)
        {
            return false;
        }
    }

    private static Task Write(EmbeddedSilo silo, string key)
        => silo.Services.GetRequiredKeyedService<IGrainStorage>(Provider)
            .WriteStateAsync("../state", GrainId.Create("belt", key), new GrainState<StoredBytes>(new StoredBytes { Bytes = [1] }));

    private Task<EmbeddedSilo> Start(string name)
        => EmbeddedSilo.Start(new ToySource(), silo => silo.AddBeltStorage(Provider, new StorageSettings { Folder = Path.Combine(folder.FullName, name) }));
}
