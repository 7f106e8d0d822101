using System.Security.Cryptography;
using System.Text;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>SHA-256 over the digests of runs in canonical order: equal for two experiments if all their runs are.</summary>
public sealed class ExperimentDigest : IDisposable
{
    private readonly IncrementalHash sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The digest of all runs so far, as lower-case hex.</summary>
    public string Current => Convert.ToHexStringLower(sha.GetCurrentHash());

    /// <summary>The digest of a run; a word in its place for one that broke off.</summary>
    public static string Of(RunEnd end) => end.Row?.Digest ?? "failed";

    /// <summary>The digest of runs.</summary>
    public static string Of(IEnumerable<RunEnd> ends)
    {
        using var digest = new ExperimentDigest();
        foreach (var end in ends)
        {
            digest.Add(end);
        }

        return digest.Current;
    }

    /// <summary>Adds the next run.</summary>
    public void Add(RunEnd end) => sha.AppendData(Encoding.ASCII.GetBytes(Of(end) + "\n"));

    /// <inheritdoc/>
    public void Dispose() => sha.Dispose();
}
